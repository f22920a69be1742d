extension TalentSeed {
    static var all: [TalentSeed] {
        [
            anneHolm, boDam, carlAagaardLund, dinaFjord, evaRavn, finnBaek, gryOester, hansAageMoeller, idaNygaard,
            jensQuist, karenUlv, larsWaever, majaAeroe, nielsAaen,
        ]
    }
}
