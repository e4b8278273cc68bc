package huozhong.sealing;

/** What is said of a request at each of its steps. */
enum Consent { AGREE, REJECT }
