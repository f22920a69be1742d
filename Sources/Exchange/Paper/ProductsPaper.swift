import TalentDomain

extension CohortView {
    /// The products of a talent's modules, as both the viewer and the talent may read them.
    ///
    /// - Parameter activity: of which module; nil for all.
    /// - Throws: `PaperError` where the person does not take part, or nothing is written that the viewer may read.
    func productsPaper(of person: Person, at activity: Activity?) throws(PaperError) -> Paper {
        let talent = try talent(of: person), shared = readable(by: person.id)
        let all = shared.seen.currentPlan(of: talent.id)?.products ?? []
        let products = all.filter { activity == nil || $0.module == activity?.module }
        guard !products.isEmpty else {
            let module = activity?.module.map { Phrase(" fra modul \($0)", " from module \($0)") } ?? Phrase("")
            throw PaperError(
                "\(person.name) har intet produkt\(module.da), som du kan læse.",
                "\(person.name) has no product\(module.en) that you can read.")
        }
        let title = say("Produkter fra modulerne", "Products from the modules")
        return Paper(
            title: "\(products.count == 1 ? products[0].name[language] : title): \(person.name)", language: language,
            pages: products.map { product in
                .sheet(
                    Paper.Sheet(
                        title: product.name[language], subtitle: "\(person.name) · \(programmeAndCohort)",
                        blocks: parts(of: product)
                            + [
                                .footnote(
                                    say("Modul \(product.module), skrevet ", "Module \(product.module), written ")
                                        + product.on.text(.medium, in: language) + ". " + printedOn + ".")
                            ]))
            })
    }

    /// The product in a plan: its name, and its parts.
    func blocks(of product: ModuleProduct) -> [Paper.Block] {
        [.heading(say("Modul \(product.module): ", "Module \(product.module): ") + product.name[language])]
            + product.parts.filter { !$0.text.isBlank }.map { part in
                .paragraph((product.parts.count == 1 ? "" : part.name[language] + ": ") + part.text)
            }
    }

    private func parts(of product: ModuleProduct) -> [Paper.Block] {
        product.parts.filter { !$0.text.isBlank }.flatMap { part -> [Paper.Block] in
            (product.parts.count == 1 ? [] : [.heading(part.name[language])]) + [.paragraph(part.text)]
        }
    }
}
