// TalentStore
