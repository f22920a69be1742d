extension TalentStory {
    static var all: [TalentStory] {
        [
            anneHolm, boDam, carlAagaardLund, dinaFjord, evaRavn, finnBaek, gryOester, hansAageMoeller, idaNygaard,
            jensQuist, karenUlv, larsWaever, majaAeroe, nielsAaen,
        ]
    }
}
