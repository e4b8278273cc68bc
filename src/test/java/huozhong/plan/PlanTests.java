package huozhong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import huozhong.organization.Level;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.shared.Deadline;
import huozhong.shared.InvalidInput;

class PlanTests {

    private final Region city = new Region("SY", "沈阳市", Level.CITY, null);
    private final Unit office = new Unit("SY-WMB", "市文明办", Unit.CIVILITY_OFFICE, city, null);
    private final Plan plan = Shenyang.plan().plan(city, office);

    @Test
    void isOpenFromPublicationToClosure() {
        assertThatThrownBy(plan::requireOpen).isInstanceOf(PlanNotOpen.class).hasMessageContaining("草稿");

        plan.publish();
        assertThatCode(plan::requireOpen).doesNotThrowAnyException();

        plan.close();
        assertThatThrownBy(plan::requireOpen).isInstanceOf(PlanNotOpen.class).hasMessageContaining("已结束");
    }

    @Test
    void saysTheDocumentsNotesWhereItWasStoredBeforeItCouldSayItsOwn() {
        var json = new PlanContentJson();
        var stored = json.convertToDatabaseColumn(Shenyang.plan().content());
        assertThat(stored).contains("\"formNotes\":[");

        var before = json.convertToEntityAttribute(stored.replaceFirst("\"formNotes\":\\[[^]]*],", ""));

        assertThat(before.formNotes()).isNull();
        assertThat(new Plan("p", "计划", "1号", city, office, before).formNotes()).isEqualTo(plan.formNotes());
    }

    @Test
    void isPublishedOnce() {
        plan.publish();

        assertThatThrownBy(plan::publish).isInstanceOf(PlanNotDraft.class);
    }

    @Test
    void isNotClosedBeforeItIsOpen() {
        assertThatThrownBy(plan::close).isInstanceOf(PlanNotOpen.class);
    }

    @Test
    void knowsItsCategoriesAndMilestonesByCode() {
        assertThat(plan.category("HEALTH").name()).isEqualTo("卫生健康");
        assertThat(plan.milestone("ROSTERS").day()).isEqualTo(LocalDate.of(2024, 4, 19));
        assertThatThrownBy(() -> plan.category("SPORT")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> plan.milestone("NEVER")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void countsADayToItsEndUnlessAnHourIsGiven() {
        var rosters = plan.milestone("ROSTERS").deadline();
        var atFive = new Milestone("M", "报送", LocalDate.of(2024, 4, 19), LocalTime.of(17, 0), "", "").deadline();

        assertThat(rosters.isMissedAt(LocalDate.of(2024, 4, 19).atTime(23, 59, 59))).isFalse();
        assertThat(rosters.isMissedAt(LocalDate.of(2024, 4, 20).atStartOfDay())).isTrue();
        assertThat(atFive.isMissedAt(LocalDate.of(2024, 4, 19).atTime(17, 0))).isTrue();
    }

    @Test
    void takesAStepsDeadlineFromAPhasesEnd() {
        assertThat(plan.dueBy("SignSubmission", null).flatMap(plan::deadline))
                .contains(Deadline.endOf(LocalDate.of(2024, 4, 30)));
    }

    @Test
    void movesALeapDayToTheLastOfFebruary() {
        var leap = new Dates(null, LocalDate.of(2024, 2, 29), LocalTime.of(17, 0));
        var content = plan.content().redated(plan.milestone("ROSTERS"), leap);

        var moved = content.moved(day -> day.plusYears(1)).milestones().get(0);

        assertThat(moved.dates()).isEqualTo(new Dates(null, LocalDate.of(2025, 2, 28), LocalTime.of(17, 0)));
    }

    @Test
    void knowsWhatHangsOnADate() {
        assertThat(plan.dueBy("ReviewSubmission", null)).contains("COUNTY_TEAMS");
        assertThat(plan.deadline("COUNTY_TEAMS")).contains(Deadline.endOf(LocalDate.of(2024, 4, 30)));
        assertThat(plan.deadline("NEVER")).isEmpty();
    }

    @Test
    void isRedatedOnlyWhileItIsOpen() {
        var rosters = plan.milestone("ROSTERS");
        var later = Dates.by(Deadline.endOf(LocalDate.of(2024, 4, 26)));

        assertThatThrownBy(() -> plan.redate(rosters, later)).isInstanceOf(PlanNotOpen.class);

        plan.publish();
        plan.redate(rosters, later);
        assertThat(plan.dueBy("ConfirmSelection", null).flatMap(plan::deadline)).contains(later.deadline());
    }

    @Test
    void keepsItsContentThroughJson() {
        var json = new PlanContentJson();

        var read = json.convertToEntityAttribute(json.convertToDatabaseColumn(plan.content()));

        assertThat(read).isEqualTo(plan.content());
    }

    @Test
    void owesTheListsInAPlanThatWasKeptBeforeItCouldSayWhatIsOwed() {
        var kept = new PlanContentJson().convertToDatabaseColumn(plan.content())
                .replaceAll(",\"obligations\":.*}$", "}");

        var content = new PlanContentJson().convertToEntityAttribute(kept);

        assertThat(content.dues().obligations()).isNull();
        assertThat(content.owed()).containsExactly(
                new ObligationRule("ROSTERS", ObligationRule.What.LIST, ObligationRule.EACH_RECOMMENDER));
        assertThat(content.dues().reminded()).isEmpty();
        assertThat(content.dues().dayOff()).isEqualTo(OnDayOff.AS_WRITTEN);
        assertThat(content.dues().reported().parts()).isEmpty();
    }

    @Test
    void isKeptAsItWasBeforeWhatIsOwedHadARecordOfItsOwn() {
        var kept = new PlanContentJson().convertToDatabaseColumn(plan.content());

        assertThat(kept).contains(",\"obligations\":[").contains(",\"reminders\":[-7,-3,-1,0,1]")
                .contains(",\"onDayOff\":\"AS_WRITTEN\"").contains(",\"report\":{\"parts\":[").doesNotContain("dues");
    }

    @Test
    void hasTheFivePartsOfAReportThatTheDocumentNames() {
        assertThat(plan.reportParts()).extracting(ReportParts.Part::name)
                .containsExactly("推进机制", "开展培训情况", "开展活动情况", "经验做法", "进度计划");
        assertThat(plan.reportParts().get(0).counted()).containsExactly(ReportFigure.TEAMS_STANDING,
                ReportFigure.MEMBERS, ReportFigure.SEATS_SHORT);
    }

    @Test
    void owesWhatItsFileSays() {
        assertThat(plan.obligations()).extracting(ObligationRule::by)
                .containsExactly("ROSTERS", "PROGRESS_1", "PROGRESS_2", "PROGRESS_3");
        assertThat(plan.reminders()).containsExactly(-7, -3, -1, 0, 1);
        var silent = PlanFile.read(Shenyang.file().replaceAll("(?s)obligations: #.*annexes:", "annexes:"));
        assertThat(silent.plan(city, office).obligations()).as("what a new file doesn't say is off").isEmpty();
    }
}
