package huozhong.nomination.material;

import java.time.LocalDateTime;

/**
 * A file kept with a dossier besides photo and scans: its name as it came, how many pages it shows. It isn't part of
 * what an opinion covers (ours).
 */
public record Material(String id, String nominationId, Kind kind, String name, long size, int pages, String fileId,
                       Added added) {

    /** 荣誉证书 · 媒体报道 · 其他佐证. */
    public enum Kind { CERTIFICATE, COVERAGE, OTHER }

    /** By whom and for which unit. */
    public record Added(String userId, String unitId, LocalDateTime at) {
    }
}
