import TalentDomain
import TerminalKit

extension PlanSheets {
    /// The form for the product of a module, with a field for each of its parts.
    func productSheet(_ talent: Talent.ID, module: Int) -> FormSheet? {
        guard data.talents[talent] != nil, let blank = blankProduct(talent, module) else { return nil }
        return FormSheet(
            .product(talent, module: module),
            title: Phrase("Modul \(module): ", "Module \(module): ") + blank.name,
            notice: Plans(context).planNotice(of: talent), in: context,
            fields: { context in
                let product = PlanSheets(context).product(talent, module) ?? blank
                let rows =
                    product.parts.count == 1
                    ? max(3, context.size.rows - 12)
                    : max(2, min(6, (context.size.rows - 8) / product.parts.count - 1))
                return product.parts.enumerated().map { index, part in
                    .body(
                        .part(index), product.parts.count == 1 ? "" : context.wording[part.name], part.text,
                        rows: rows)
                }
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                let old = PlanSheets(context).product(talent, module)
                var new = old ?? blank
                for index in new.parts.indices { new.parts[index].text = answers.text(.part(index)) }
                guard new.parts != (old ?? blank).parts else { return [.close] }
                new.on = context.today
                guard new.written > 0 || old == nil else {
                    return [
                        .apply(
                            Plans(context).planChange(talent, .product(Edit(from: old, to: nil))), closing: true)
                    ]
                }
                guard new.faults.isEmpty else { throw .faults(new.faults) }
                return [.apply(Plans(context).planChange(talent, .product(Edit(from: old, to: new))), closing: true)]
            })
    }

    private func product(_ talent: Talent.ID, _ module: Int) -> ModuleProduct? {
        data.plan(of: talent)?.content.products.first { $0.module == module }
    }

    /// The product without texts: with the parts of the programme, otherwise with those of the plan.
    private func blankProduct(_ talent: Talent.ID, _ module: Int) -> ModuleProduct? {
        if let asked = context.programme?.modules.first(where: { $0.number == module }) {
            let names = asked.parts.isEmpty ? [asked.product] : asked.parts
            return ModuleProduct(
                module: module, name: asked.product, parts: names.map { ModuleProduct.Part(name: $0, text: "") },
                on: today)
        }
        return product(talent, module).map { product in
            ModuleProduct(
                module: module, name: product.name,
                parts: product.parts.map { ModuleProduct.Part(name: $0.name, text: "") }, on: today)
        }
    }
}

extension Field {
    /// A part of a product, by its index.
    static func part(_ index: Int) -> Field { Field("part-\(index)") }
}
