package huozhong.training.certificate;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/** 结业证书 of one person for one course; what it says is never edited, only ended and said anew by another. */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id
    private String id;
    private String planId;
    private int ordinal;
    private String number;
    private String courseId;
    private String personId;
    private String unitId;
    private String regionId;
    private String homeRegionId;
    private String content;
    private String sha256;
    private String checkCode;
    private @Nullable String editionId;
    @Enumerated(EnumType.STRING)
    private CertificateState state = CertificateState.VALID;
    private @Nullable String liveKey;
    private @Nullable String replacedBy;
    private LocalDateTime issuedAt;
    private @Nullable String endedBy;
    private @Nullable LocalDateTime endedAt;
    private @Nullable String reason;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {
    }

    Certificate(Whose whose, int ordinal, Said said) {
        this.id = Ids.next();
        this.planId = whose.planId;
        this.ordinal = ordinal;
        this.courseId = whose.courseId;
        this.personId = whose.personId;
        this.unitId = whose.unitId;
        this.regionId = whose.regionId;
        this.homeRegionId = whose.homeRegionId;
        this.liveKey = courseId + ":" + personId;
        this.number = said.number;
        this.content = said.content;
        this.sha256 = said.sha256;
        this.checkCode = said.check;
        this.editionId = said.editionId;
        this.issuedAt = said.at;
    }

    /** Of which course, of which unit in which region, and of whom, from a team of which region. */
    record Whose(String planId, String courseId, String personId, String unitId, String regionId,
                 String homeRegionId) {
    }

    /** What it says as text, the hash and 校验码 of that, by which template it is laid out, and since when. */
    record Said(String number, String content, String sha256, String check, @Nullable String editionId,
                LocalDateTime at) {
    }

    void revoke(String why, String userId, LocalDateTime at) {
        end(CertificateState.REVOKED, why, userId, at);
    }

    void reissuedAs(String other, String why, String userId, LocalDateTime at) {
        end(CertificateState.REISSUED, why, userId, at);
        replacedBy = other;
    }

    private void end(CertificateState into, String why, String userId, LocalDateTime at) {
        if (state != CertificateState.VALID) {
            throw new CertificateEnded();
        }
        state = into;
        liveKey = null;
        reason = why;
        endedBy = userId;
        endedAt = at;
    }

    String id() {
        return id;
    }

    Whose whose() {
        return new Whose(planId, courseId, personId, unitId, regionId, homeRegionId);
    }

    String number() {
        return number;
    }

    /** Empty once the person is forgotten. */
    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    String checkCode() {
        return checkCode;
    }

    @Nullable String editionId() {
        return editionId;
    }

    CertificateState state() {
        return state;
    }

    @Nullable String replacedBy() {
        return replacedBy;
    }

    LocalDateTime issuedAt() {
        return issuedAt;
    }

    @Nullable LocalDateTime endedAt() {
        return endedAt;
    }

    @Nullable String reason() {
        return reason;
    }
}
