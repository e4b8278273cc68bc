package huozhong.document;

import java.time.LocalDateTime;

/** The row of a file that was accepted; its content lies under the SHA-256, its name is only data. */
public record StoredFile(String id, String sha256, Kind kind, String mediaType, long size, String name,
                         String ownerUnitId, String createdBy, LocalDateTime createdAt) {

    /**
     * 照片 · 盖章扫描件 · 多人的盖章扫描件 · 汇总表 · 照片压缩包 · 附件 · 佐证材料 · 签章文件, as PDF and as OFD (made here, not
     * uploaded) · 报送材料包, each with the size it may have as it comes.
     */
    public enum Kind {
        PHOTO(5), SCAN(20), SCAN_BATCH(20), ROSTER(10), PHOTO_ARCHIVE(40), ATTACHMENT(20), MATERIAL(20),
        SEALED(40), SEALED_OFD(40), PARCEL(40);

        private final int maxMegabytes;

        Kind(int maxMegabytes) {
            this.maxMegabytes = maxMegabytes;
        }

        int maxMegabytes() {
            return maxMegabytes;
        }

        int maxBytes() {
            return maxMegabytes << 20;
        }
    }
}
