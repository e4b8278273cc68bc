package huozhong.bench.load;

/** What people ask for. */
enum Kind {
    LIST, DOSSIER, MARK, DRAFT, SUBMISSION
}
