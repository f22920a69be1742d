// SporApp
