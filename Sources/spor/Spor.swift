@main
struct Spor {
    static func main() {}
}
