package huozhong.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.shared.Deadline;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;

/** “火种”计划: one edition of a city's programme, issued by a document with a number; next year's is another plan. */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private String id;
    private String code;
    private String title;
    private String documentNumber;
    private String regionId;
    private String officeUnitId;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Convert(converter = PlanContentJson.class)
    @Column(length = 1_000_000)
    private PlanContent content;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {
    }

    public Plan(String code, String title, String documentNumber, Region region, Unit office, PlanContent content) {
        this.id = Ids.next();
        this.code = code;
        this.title = title;
        this.documentNumber = documentNumber;
        this.regionId = region.id();
        this.officeUnitId = office.id();
        this.status = Status.DRAFT;
        this.content = content;
    }

    /** Takes over what another draft of the same plan says. */
    void redraft(Plan other) {
        requireDraft();
        title = other.title;
        documentNumber = other.documentNumber;
        officeUnitId = other.officeUnitId;
        content = other.content;
    }

    void publish() {
        requireDraft();
        status = Status.PUBLISHED;
    }

    void close() {
        requireOpen();
        status = Status.CLOSED;
    }

    /** Other dates for what was published; the rest of it stands. */
    void redate(Dated moved, Dates to) {
        requireOpen();
        content = content.redated(moved, to);
    }

    /** What a later document says anew, from a day on. */
    void supplement(SupplementSections sections, LocalDate from) {
        requireOpen();
        content = sections.over(content, from);
    }

    /** The same plan if it said something else; not to be kept. */
    Plan supposed(PlanContent other) {
        var plan = new Plan();
        plan.id = id;
        plan.code = code;
        plan.title = title;
        plan.documentNumber = documentNumber;
        plan.regionId = regionId;
        plan.officeUnitId = officeUnitId;
        plan.status = status;
        plan.content = other;
        return plan;
    }

    private void requireDraft() {
        if (status != Status.DRAFT) {
            throw new PlanNotDraft(this);
        }
    }

    /** Refuses unless published: before and after that, nobody is nominated, chosen or submitted. */
    public void requireOpen() {
        if (status != Status.PUBLISHED) {
            throw new PlanNotOpen(this);
        }
    }

    /** The same plan, whenever and by whatever question it was read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && plan.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** 文号, as in 沈文明办发〔2024〕14号. */
    public String documentNumber() {
        return documentNumber;
    }

    /** How its papers' numbers begin, as offices number them: 沈火〔2026〕. */
    public String series(Region own) {
        return own.name().substring(0, 1) + "火〔" + issuedOn().getYear() + "〕";
    }

    public LocalDate issuedOn() {
        return content.issuedOn();
    }

    /** The city. */
    public String regionId() {
        return regionId;
    }

    /** The 宣传部 or 文明办 that runs it; tasks for which no unit is found (待分派) go there. */
    public String officeUnitId() {
        return officeUnitId;
    }

    public Status status() {
        return status;
    }

    public List<Category> categories() {
        return content.categories();
    }

    public Category category(String code) {
        return categories().stream().filter(category -> category.code().equals(code)).findFirst()
                .orElseThrow(() -> new InvalidInput("category", "计划中没有队伍类别“" + code + "”"));
    }

    public List<Phase> phases() {
        return content.phases();
    }

    public List<Milestone> milestones() {
        return content.milestones();
    }

    public Milestone milestone(String code) {
        return milestones().stream().filter(milestone -> milestone.code().equals(code)).findFirst()
                .orElseThrow(() -> new InvalidInput("milestone", "计划中没有时间节点“" + code + "”"));
    }

    /** 填表说明: what stands below the form, without numbers. */
    public List<String> formNotes() {
        var said = content.formNotes();
        return said == null ? FormNotes.ofTheDocument(content.categories()) : said;
    }

    /** The titles of the document's annexes, annex 1 first. */
    public List<String> annexes() {
        return content.annexes();
    }

    public PlanOptions options() {
        return content.options();
    }

    /**
     * By which milestone or phase a user task is due; it marks what is late and never locks. A round that fills quotas
     * of one kind may have a later date of its own.
     */
    public Optional<String> dueBy(String step, Quota.@Nullable Kind round) {
        return content.dueBy(step, round).or(() -> content.dueBy(step, null));
    }

    /** By when the milestone or the phase with this code is due. */
    public Optional<Deadline> deadline(String code) {
        return content.deadline(code);
    }

    /** 应报事项: what is owed by whom at which milestone; a milestone has one kind of it. */
    public List<ObligationRule> obligations() {
        return content.owed();
    }

    /** How many days before (less than 0) or after a date whoever still owes is reminded. */
    public List<Integer> reminders() {
        return content.dues().reminded();
    }

    public OnDayOff onDayOff() {
        return content.dues().dayOff();
    }

    /** The parts of a progress report; none where the plan doesn't say of what. */
    public List<ReportParts.Part> reportParts() {
        return content.dues().reported().parts();
    }

    /** How 组织培训 is done; empty where the plan doesn't say it, and then there are no courses. */
    public Optional<TrainingRule> training() {
        return Optional.ofNullable(content.dues().training());
    }

    PlanContent content() {
        return content;
    }

    /** The plan ended; from now on its personal data is kept for so long only. */
    public record Closed(String planId) {
    }

    /** A milestone or phase got another date; what hangs on it elsewhere has to follow. */
    public record DateMoved(String moveId, String planId, String code) {
    }

    /** 草稿 · 实施中 · 已结束. */
    public enum Status {
        DRAFT("草稿"), PUBLISHED("实施中"), CLOSED("已结束");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
