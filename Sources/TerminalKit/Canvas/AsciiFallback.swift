public func asciiFallback(_ c: Character) -> Character { c }
