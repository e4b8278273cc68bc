package huozhong.document;

/** A stored file with its bytes, proved against its SHA-256. */
public record FileContent(StoredFile file, byte[] bytes) {
}
