package huozhong.plan;

import static huozhong.plan.PlanOptions.DifferentialOf.QUOTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.shared.Deadline;

/** Holds the shipped plan to the document's numbers and dates (沈文明办发〔2024〕14号). */
@PlanSlice
class ShenyangPlanTests {

    @Autowired
    private Staffing staffing;
    @Autowired
    private Organization organization;
    @Autowired
    private Planning planning;
    @Autowired
    private Quotas quotas;

    private Plan plan;
    private List<Quota> all;

    @BeforeEach
    void publishes() {
        var shenyang = new Shenyang(staffing);
        var leader = shenyang.leaderOfTheOffice();

        plan = planning.publish(planning.draft(Shenyang.plan(), leader).id(), leader);
        all = quotas.of(plan.id());
    }

    @Test
    void saysWhichDocumentItIs() {
        assertThat(plan.documentNumber()).isEqualTo("沈文明办发〔2024〕14号");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(plan.annexes()).containsExactly("新时代文明实践“火种”计划人员信息登记表",
                "新时代文明实践“火种”计划人员信息汇总表");
    }

    /** What annex 1 says below its table, and what a plan means that says nothing. */
    @Test
    void hasTheNotesOfAnnex1() {
        assertThat(plan.formNotes()).containsExactly("所在“火种”队伍类别从理论宣讲、文艺文化、卫生健康、科普知识、移风易俗五类中选择；",
                "所在工作单位意见一栏中，无工作单位的可征求住所地街道或社区意见；",
                "推荐单位意见一栏中，推荐单位为各部门，各区、县（市）委宣传部或文明办。")
                .isEqualTo(FormNotes.ofTheDocument(plan.categories()));
    }

    @Test
    void hasTheFiveCategories() {
        assertThat(plan.categories()).extracting(Category::name)
                .containsExactly("理论宣讲", "文艺文化", "卫生健康", "科普知识", "移风易俗");
    }

    @Test
    void givesEveryCountyTwentySeatsInEachCategory() {
        var county = only(quota -> quota.level() == Level.COUNTY);

        assertThat(county).hasSize(13 * 5).allMatch(quota -> quota.seats().orElseThrow() == 20)
                .allMatch(quota -> organization.unit(quota.ownerUnitId()).regionId().equals(quota.regionId()));
        assertThat(county.stream().map(Quota::ownerUnitId).distinct()).hasSize(13);
        assertThat(county.stream().mapToInt(quota -> quota.seats().orElseThrow()).sum()).isEqualTo(1300);
    }

    @Test
    void givesTheCitysDepartmentsTheirSeats() {
        var departments = only(quota -> quota.level() == Level.CITY && quota.kind() == Quota.Kind.OWN_POOL);

        assertThat(departments).extracting(this::owner, Quota::category, quota -> quota.seats().orElseThrow())
                .containsExactly(tuple("SY-XCB-XJC", "THEORY", 20), tuple("SY-XCB-WYC", "ARTS", 20),
                        tuple("SY-WJW", "HEALTH", 20), tuple("SY-KJJ", "SCIENCE", 10), tuple("SY-NYJ", "SCIENCE", 10));
    }

    @Test
    void letsEveryRegionMarkTwoForCustoms() {
        var marks = only(quota -> quota.kind() == Quota.Kind.REGION_MARKS);

        assertThat(marks).hasSize(13).allMatch(quota -> quota.level() == Level.CITY && quota.covers("CUSTOMS")
                && quota.seats().orElseThrow() == 2);
    }

    @Test
    void givesNoNumberToTheCitysOwnChoices() {
        var choices = only(quota -> quota.seats().isEmpty());

        assertThat(choices).hasSize(10).allMatch(quota -> owner(quota).equals("SY-XCB"));
        assertThat(choices).filteredOn(quota -> quota.kind() == Quota.Kind.FROM_COUNTY_TEAMS).hasSize(5)
                .allMatch(quota -> quota.level() == Level.CITY);
        assertThat(choices).filteredOn(quota -> quota.kind() == Quota.Kind.FROM_CITY_TEAMS).hasSize(5)
                .allMatch(quota -> quota.level() == Level.PROVINCE);
        assertThat(all).hasSize(65 + 5 + 13 + 10);
    }

    @Test
    void hasTheDocumentsPhases() {
        assertThat(plan.phases()).extracting(phase -> phase.from() + "/" + phase.to()).containsExactly(
                "2024-03-15/2024-04-30", "2024-05-01/2024-05-10", "2024-05-11/2024-05-31", "2024-06-01/2024-07-31",
                "2024-08-01/2024-12-31");
    }

    @Test
    void hasTheDocumentsMilestones() {
        assertThat(plan.milestones()).extracting(Milestone::code, milestone -> milestone.day().toString())
                .containsExactly(tuple("ROSTERS", "2024-04-19"), tuple("PROGRESS_1", "2024-05-10"),
                        tuple("PROGRESS_2", "2024-07-25"), tuple("PROGRESS_3", "2024-12-10"));
        assertThat(plan.milestones()).allMatch(milestone -> milestone.hour() == null);
    }

    private Optional<Deadline> dueOf(String step, Quota.@Nullable Kind round) {
        return plan.dueBy(step, round).flatMap(plan::deadline);
    }

    @Test
    void saysByWhenEachStepIsDue() {
        assertThat(List.of("GiveEmployerOpinion", "ChooseNominees", "GiveConsultationReply", "ConfirmSelection",
                "GiveRecommendationOpinion", "CorrectNomination"))
                .allMatch(step -> dueOf(step, null).orElseThrow().equals(endOf(4, 19)));
        assertThat(List.of("SignSubmission", "ReviewSubmission"))
                .allMatch(step -> dueOf(step, null).orElseThrow().equals(endOf(4, 30)));
        assertThat(dueOf("ConfirmSelection", Quota.Kind.OWN_POOL)).contains(endOf(4, 19));
        assertThat(dueOf("ConfirmSelection", Quota.Kind.FROM_COUNTY_TEAMS)).contains(endOf(5, 10));
        assertThat(dueOf("ConfirmSelection", Quota.Kind.FROM_CITY_TEAMS)).contains(endOf(5, 31));
        assertThat(dueOf("SomethingElse", null)).isEmpty();
    }

    @Test
    void hasAllCustomaryStepsOff() {
        assertThat(plan.options())
                .isEqualTo(new PlanOptions(false, null, QUOTA, false, false, false, 0, false, false, false, 365,
                        false));
    }

    private List<Quota> only(Predicate<Quota> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private String owner(Quota quota) {
        return organization.unit(quota.ownerUnitId()).code();
    }

    private static Deadline endOf(int month, int day) {
        return Deadline.endOf(LocalDate.of(2024, month, day));
    }
}
