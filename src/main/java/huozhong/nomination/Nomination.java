package huozhong.nomination;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;
import huozhong.nomination.field.NomineeKeys;
import huozhong.nomination.origin.Origin;
import huozhong.organization.Level;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.SameName;

/** 登记表: one nominee in one plan, recommended by one unit, through all levels. */
@Entity
@Table(name = "nomination")
@DynamicUpdate
public class Nomination {

    @Id
    private String id;
    private String planId;
    private String number;
    private String recommenderId;
    private String originId;
    private String regionId;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private @Nullable String askedUnitId;
    @Enumerated(EnumType.STRING)
    private State state;
    private @Nullable String awaits;
    /** The steps at which an agreement holds, as boards count them. */
    private String agreed = "";
    @Embedded
    private @Nullable Dossier dossier;
    private int dossierVersion;
    private String createdBy;
    @Column(updatable = false)
    private LocalDateTime createdAt;
    private @Nullable LocalDateTime submittedAt;
    private @Nullable LocalDateTime seatTakenAt;
    private @Nullable LocalDateTime listedAt;
    private @Nullable LocalDateTime endedAt;
    private @Nullable String endReason;
    private @Nullable String endedBy;
    @ElementCollection
    @CollectionTable(name = "nominee_key", joinColumns = @JoinColumn(name = "nomination_id"))
    @Column(name = "text")
    private Set<String> keys = new HashSet<>();
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {
    }

    Nomination(String planId, String number, Origin origin, Dossier dossier, Asked asked, String createdBy,
               LocalDateTime at) {
        this.id = Ids.next();
        this.planId = planId;
        this.number = number;
        this.recommenderId = origin.recommenderId();
        this.originId = origin.unitId();
        this.regionId = origin.regionId();
        this.level = origin.level();
        this.kind = asked.kind();
        this.askedUnitId = asked.unitId();
        this.state = State.DRAFT;
        this.dossier = dossier;
        this.dossierVersion = 0;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.keys = NomineeKeys.of(number, dossier.name());
    }

    /** Who is asked for the 所在工作单位意见: a known employer, or the street or community of residence. */
    public record Asked(Kind kind, @Nullable String unitId) {
    }

    /** With an employer, or asked at the place of residence. */
    public enum Kind { EMPLOYED, RESIDENT }

    /** How far the nomination is; where exactly it waits is the diagram's to say. */
    public enum State { DRAFT, IN_PROGRESS, NOT_CHOSEN, REJECTED, WITHDRAWN, ACCEPTED }

    void requireDraft() {
        requireState(State.DRAFT);
    }

    /** Whether a draft is so already. */
    boolean isKept(Dossier other, Asked asked) {
        return other.changedFrom(dossier()).isEmpty() && asked.equals(new Asked(kind, askedUnitId));
    }

    /** Whether the nominee is who has this name and this mobile. */
    boolean isOf(String name, @Nullable String mobile) {
        var own = dossier().name();
        return own != null && mobile != null && mobile.equals(dossier().mobile()) && SameName.is(name, own);
    }

    void edit(Dossier changed, Asked asked) {
        requireState(State.DRAFT);
        become(changed);
        this.kind = asked.kind();
        this.askedUnitId = asked.unitId();
    }

    void submit(LocalDateTime at) {
        requireState(State.DRAFT);
        requireComplete(dossier());
        requireRulesKept(dossier(), at.toLocalDate());
        state = State.IN_PROGRESS;
        dossierVersion = 1;
        submittedAt = at;
    }

    /** A correction makes a new version of the dossier and says which fields it changed; without a change, none. */
    List<Field> correct(Dossier corrected, LocalDate today) {
        requireState(State.IN_PROGRESS);
        requireComplete(corrected);
        requireRulesKept(corrected, today);
        var changed = corrected.changedFrom(dossier());
        if (seatTakenAt != null && changed.contains(Field.CATEGORY)) {
            throw new SeatHeld("已按原类别占用名额，改类别须先在遴选中取消入选");
        }
        if (!changed.isEmpty()) {
            become(corrected);
            dossierVersion++;
        }
        return changed;
    }

    private void become(Dossier changed) {
        if (!Objects.equals(changed.name(), dossier().name())) {
            keys = NomineeKeys.of(number, changed.name());
        }
        dossier = changed;
    }

    void ask(Asked asked) {
        requireState(State.IN_PROGRESS);
        kind = asked.kind();
        askedUnitId = asked.unitId();
    }

    private static void requireComplete(Dossier dossier) {
        var missing = dossier.missing();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing.stream()
                    .map(field -> new InvalidInput.Problem(field.key(), "请填写" + field.formLabel())).toList());
        }
    }

    static void requireRulesKept(Dossier dossier, LocalDate today) {
        var problems = dossier.problems(today);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    void waitsAt(@Nullable String place) {
        awaits = place;
    }

    void agreedAt(String step) {
        var steps = new LinkedHashSet<>(List.of(agreed.split(" ")));
        steps.add(step);
        agreedAtOnly(steps);
    }

    /** Something that was agreed to doesn't hold any more, and these do. */
    void agreedAtOnly(Collection<String> steps) {
        agreed = steps.stream().distinct().filter(step -> !step.isEmpty()).collect(Collectors.joining(" "));
    }

    void seatTaken(LocalDateTime at) {
        requireOnHisWay();
        seatTakenAt = at;
    }

    void seatFreed() {
        seatTakenAt = null;
    }

    void listed(LocalDateTime at) {
        requireOnHisWay();
        listedAt = at;
    }

    void unlisted() {
        listedAt = null;
    }

    void end(State how, LocalDateTime at) {
        requireState(State.IN_PROGRESS);
        state = how;
        awaits = null;
        endedAt = at;
    }

    void withdrawnBy(String userId, String reason) {
        endedBy = userId;
        because(reason);
    }

    void because(String reason) {
        endReason = reason;
    }

    /** Or at its good end: members are chosen and listed too. */
    private void requireOnHisWay() {
        if (state != State.ACCEPTED) {
            requireState(State.IN_PROGRESS);
        }
    }

    private void requireState(State required) {
        if (state != required) {
            throw new NotInState(state);
        }
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    public String number() {
        return number;
    }

    public String recommenderId() {
        return recommenderId;
    }

    public String originId() {
        return originId;
    }

    public String regionId() {
        return regionId;
    }

    public Level level() {
        return level;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String askedUnitId() {
        return askedUnitId;
    }

    public State state() {
        return state;
    }

    /** The id of the place in the diagram where it waits to be told something, if it does. */
    public @Nullable String awaits() {
        return awaits;
    }

    /** Read back from a row without any of its values, it comes as null. */
    public Dossier dossier() {
        return dossier == null ? Dossier.EMPTY : dossier;
    }

    public int dossierVersion() {
        return dossierVersion;
    }

    /** Counts the changes of a draft, so that nobody writes over what he hasn't read. */
    int version() {
        return version == null ? 0 : version;
    }

    public String createdBy() {
        return createdBy;
    }

    public @Nullable LocalDateTime seatTakenAt() {
        return seatTakenAt;
    }

    public @Nullable LocalDateTime listedAt() {
        return listedAt;
    }

    /** Who withdrew it. */
    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable LocalDateTime endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    /** It came to a place of its diagram where it waits to be told something. */
    public record Waits(String id, String place) {
    }

    /** The nomination ended without the nominee being taken into a team: a seat that was held for him is free. */
    public record Ended(String nominationId, State how) {
    }

    /** A returned nominee was corrected; with an opinion voided he passes the steps again. */
    public record Corrected(String nominationId, boolean opinionsVoided) {
    }

    /** A unit's agreement doesn't hold any more: it took it back, or the choice that it speaks of was. */
    public record AgreementVoided(String nominationId, String step, String userId) {
    }

    /** A draft is about to go for good; whatever is kept of it goes first, in the same transaction. */
    public record Deleted(String nominationId) {
    }
}
