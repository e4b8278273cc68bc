package huozhong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.access.Caller;
import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.NotFound;

@PlanSlice
class PlanningTests {

    @Autowired
    private Staffing staffing;
    @Autowired
    private Planning planning;
    @Autowired
    private PlanBook book;
    @Autowired
    private Quotas quotas;
    @Autowired
    private Audit audit;

    private Shenyang shenyang;
    private Caller leader;

    @BeforeEach
    void settles() {
        shenyang = new Shenyang(staffing);
        leader = shenyang.leaderOfTheOffice();
    }

    @Test
    void publishesWhatIsClean() {
        var draft = planning.draft(Shenyang.plan(), shenyang.clerkOfTheOffice());

        var plan = planning.publish(draft.id(), leader);

        assertThat(plan.status()).isEqualTo(Plan.Status.PUBLISHED);
        assertThat(plan.officeUnitId()).isEqualTo(shenyang.office.id());
        verify(audit).record(new Act("user1", "", shenyang.office.id(), "PLAN_PUBLISHED", plan.id(),
                Map.of("code", "shenyang-2024")));
    }

    @Test
    void givesOutNoSeatsBeforePublication() {
        var draft = planning.draft(Shenyang.plan(), leader);

        assertThat(quotas.of(draft.id())).isEmpty();
    }

    @Test
    void replacesADraftByTheSameCodeUntilItIsPublished() {
        var first = planning.draft(Shenyang.plan(), leader);
        var second = planning.draft(read("title: 沈阳市", "title: 修订后的沈阳市"), leader);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.title()).startsWith("修订后的");

        planning.publish(second.id(), leader);
        assertThatThrownBy(() -> planning.draft(Shenyang.plan(), leader)).isInstanceOf(PlanNotDraft.class);
    }

    @Test
    void keepsACodeForTheRegionThatUsedItFirst() {
        planning.draft(Shenyang.plan(), leader);
        var dalian = staffing.openRegion("DL", "大连市", Level.CITY, shenyang.province);
        var office = staffing.openUnit("DL-WMB", "大连市文明办", Unit.CIVILITY_OFFICE, dalian, null);
        var file = PlanFile.read(Shenyang.file().replace("region: SY\noffice: SY-WMB", "region: DL\noffice: DL-WMB"));

        assertThatThrownBy(() -> planning.draft(file, Shenyang.caller(office, Post.Kind.LEADER, dalian)))
                .isInstanceOf(PlanCodeTaken.class);
    }

    @Test
    void letsOnlyALeaderOfTheOfficeOrThePublicityDepartmentPublish() {
        var plan = planning.draft(Shenyang.plan(), shenyang.clerkOfTheOffice());
        var clerk = shenyang.clerkOfTheOffice();
        var stranger = Shenyang.caller(shenyang.health, Post.Kind.LEADER, shenyang.city);
        var publicity = Shenyang.caller(shenyang.publicity, Post.Kind.LEADER, shenyang.city);

        assertThatThrownBy(() -> planning.publish(plan.id(), clerk)).isInstanceOf(LeaderRequired.class);
        assertThatThrownBy(() -> planning.publish(plan.id(), stranger)).isInstanceOf(NotFound.class);
        assertThat(planning.publish(plan.id(), publicity).status()).isEqualTo(Plan.Status.PUBLISHED);
    }

    @Test
    void letsNobodyElseDraft() {
        var stranger = Shenyang.caller(shenyang.health, Post.Kind.LEADER, shenyang.city);

        assertThatThrownBy(() -> planning.draft(Shenyang.plan(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void closesAnOpenPlan() {
        var plan = planning.publish(planning.draft(Shenyang.plan(), leader).id(), leader);

        assertThat(planning.close(plan.id(), leader).status()).isEqualTo(Plan.Status.CLOSED);
        verify(audit).record(argThat(act -> act.action().equals("PLAN_CLOSED")));
    }

    @Test
    void showsADraftOnlyToThoseWhoRunTheRegion() {
        var plan = planning.draft(Shenyang.plan(), leader);
        var doctor = Shenyang.caller(shenyang.health, Post.Kind.LEADER, shenyang.city);

        assertThat(book.visible(leader)).hasSize(1);
        assertThat(book.visible(doctor)).isEmpty();
        assertThatThrownBy(() -> book.visible(plan.id(), doctor)).isInstanceOf(NotFound.class);

        planning.publish(plan.id(), leader);
        assertThat(book.visible(doctor)).hasSize(1);
        assertThat(book.visible(plan.id(), doctor).title()).startsWith("沈阳市");
    }

    @Test
    void namesUnknownRegionAndOfficeTogether() {
        var file = PlanFile.read(Shenyang.file().replace("region: SY\noffice: SY-WMB", "region: XX\noffice: YY"));

        assertThatThrownBy(() -> planning.draft(file, leader))
                .asInstanceOf(type(InvalidInput.class)).extracting(InvalidInput::problems)
                .isEqualTo(List.of(new Problem("region", "没有代码为“XX”的地区"), new Problem("office", "没有代码为“YY”的单位")));
    }

    @Test
    void findsNothingAgainstTheShippedPlan() {
        assertThat(planning.check(planning.draft(Shenyang.plan(), leader).id(), leader)).isEmpty();
    }

    @Test
    void findsWhatIsOutOfOrderInTheCalendar() {
        assertThat(problemsWith("from: 2024-05-01", "from: 2024-04-30")).containsExactly(
                "阶段“组建队伍（市级）”应在“组建队伍（县级）”结束之后开始");
        assertThat(problemsWith("to: 2024-12-31", "to: 2024-07-31")).containsExactly(
                "阶段“开展活动”的结束日期早于开始日期", "时间节点“第三次报送工作进展情况”不在任何阶段之内");
        assertThat(problemsWith("day: 2024-12-10", "day: 2025-12-10")).containsExactly(
                "时间节点“第三次报送工作进展情况”不在任何阶段之内");
    }

    @Test
    void findsAYearThatIsASlipOfThePen() {
        assertThat(problemsWith("to: 2024-12-31", "to: 9999-12-31"))
                .containsExactly("日期9999-12-31的年份有误");
    }

    @Test
    void findsWhatIsDueBeforeThatOnWhichItBuilds() {
        assertThat(problemsWith("day: 2024-04-19", "day: 2024-05-02")).containsExactly(
                "“组建队伍（县级）”的期限早于排在它前面的“报送登记表、汇总表”");
        assertThat(problemsWith("day: 2024-07-25", "day: 2024-05-09")).containsExactly(
                "“第二次报送工作进展情况”的期限早于排在它前面的“第一次报送工作进展情况”");
        assertThat(problemsWith("issuedOn: 2024-03-12", "issuedOn: 2024-04-20")).containsExactly(
                "“报送登记表、汇总表”早于文件的印发日期");
    }

    @Test
    void refusesTitlesAndNotesThatHaveNoRoomOnPaper() {
        assertThat(problemsWith("人员信息登记表", "人员信息登记表" + "（续）".repeat(10)))
                .singleElement().asString().startsWith("附件标题最多40字");
        assertThat(problemsWith("formNotes: # ", "formNotes:\n  - 1. 如实填写\n# "))
                .containsExactly("填表说明不用写序号，打印时会编上：1. 如实填写");
        assertThat(problemsWith("formNotes: # ", "formNotes:\n  - " + "如实填写".repeat(40) + "\n# "))
                .singleElement().asString().startsWith("填表说明合计最多印成5行");
    }

    @Test
    void findsANameThatIsStillToBeFilledIn() {
        assertThat(problemsWith("documentNumber: 沈文明办发〔2024〕14号", "documentNumber: （待填）"))
                .containsExactly("文号尚未填写");
    }

    @Test
    void findsCodesUsedTwice() {
        assertThat(problemsWith("code: ARTS", "code: THEORY")).contains("队伍类别代码“THEORY”重复");
        assertThat(problemsWith("code: PROGRESS_1", "code: TRAINING")).contains("阶段或时间节点代码“TRAINING”重复");
        assertThat(problemsWith("code: ARTS", "code: ANY")).contains("队伍类别代码不能用“ANY”");
    }

    @Test
    void findsDeadlinesThatPointNowhere() {
        assertThat(problemsWith("by: COUNTY_TEAMS", "by: NEVER")).containsExactly("办理期限引用的“NEVER”既不是阶段也不是时间节点");
        assertThat(problemsWith("[SignSubmission,", "[ChooseNominees,")).containsExactly("环节“ChooseNominees”的办理期限重复");
    }

    @Test
    void findsQuotasThatNobodyCanHave() {
        assertThat(problemsWith("recommender: SY-KJJ", "recommender: SY-XXX"))
                .containsExactly("第5项名额：没有代码为“SY-XXX”的单位，或已停用");
        assertThat(problemsWith("category: HEALTH", "category: SPORT"))
                .containsExactly("第4项名额：没有代码为“SPORT”的队伍类别");
        assertThat(problemsWith("SY-NYJ, seats: 10", "SY-KJJ, seats: 0"))
                .containsExactly("第6项名额：人数应大于0，文件未明确的不填", "第6项名额：与前面的名额重复");
        assertThat(problemsWith("level: PROVINCE, kind", "level: COUNTY, kind"))
                .containsExactly("第9项名额：遴选来源FROM_CITY_TEAMS不适用于区、县（市）级");
    }

    @Test
    void findsACountyWithoutPublicityDepartment() {
        staffing.openRegion("SY-NEW", "新区", Level.COUNTY, shenyang.city);

        assertThat(planning.check(planning.draft(Shenyang.plan(), leader).id(), leader)).extracting(Problem::message)
                .containsExactly("第1项名额：新区应有且只有一个宣传部", "第7项名额：新区应有且只有一个宣传部");
    }

    @Test
    void findsAnOfficeThatDoesNotRunTheRegion() {
        var publicity = Shenyang.caller(shenyang.publicity, Post.Kind.LEADER, shenyang.city);
        var draft = planning.draft(read("office: SY-WMB", "office: SY-WJW"), publicity);

        assertThat(planning.check(draft.id(), publicity)).extracting(Problem::message)
                .containsExactly("主办单位“市卫健委”不是本地区的宣传部或文明办");
    }

    @Test
    void keepsPersonalDataLongEnoughForASuit() {
        assertThat(problemsWith("retentionDays: 365", "retentionDays: 179"))
                .containsExactly("个人信息在计划结束后至少保存180天，以便复议和诉讼");
        assertThat(problemsWith("retentionDays: 365", "retentionDays: 180")).isEmpty();
        assertThat(problemsWith("retentionDays: 365", "")).isEmpty();
    }

    @Test
    void findsOptionsWithoutSense() {
        assertThat(problemsWith("publicationDays: 0", "publicationDays: -1\n  differentialPercent: 0"))
                .containsExactly("差额比例应大于0，不实行差额的不填", "公示天数不能是负数，不公示的填0");
    }

    @Test
    void switchesNothingOnThatNoStepReads() {
        assertThat(problemsWith("enquiries: false", "enquiries: true")).singleElement().asString()
                .contains("没有环节办理征求意见");
        assertThat(problemsWith("issuedAsDocument: false", "issuedAsDocument: true")).singleElement().asString()
                .contains("没有环节办理发文公布");
    }

    @Test
    void findsWhatIsOwedByNobodyOrTwice() {
        assertThat(problemsWith("{by: ROSTERS, what", "{by: NEVER, what")).containsExactly("应报事项引用的“NEVER”不是时间节点");
        assertThat(problemsWith("what: LIST, from: EACH_RECOMMENDER", "what: LIST, from: SY-XXX")).singleElement()
                .asString().contains("SY-XXX");
        assertThat(problemsWith("{by: PROGRESS_2, what", "{by: PROGRESS_1, what"))
                .containsExactly("应报事项重复：“PROGRESS_1”，EACH_REGION");
        assertThat(problemsWith("{by: PROGRESS_2, what: REPORT, from: EACH_REGION}",
                "{by: PROGRESS_1, what: LIST, from: SY-WJW}")).containsExactly("同一时间节点“PROGRESS_1”只能有一种应报内容");
        assertThat(problemsWith("reminders: [-7, -3,", "reminders: [-3, -3, 99,"))
                .containsExactly("提醒时间“-3”重复", "提醒时间“99”距期限超过60天");
    }

    @Test
    void findsPartsOfAReportThatAreThereTwiceOrHaveNoRoom() {
        assertThat(problemsWith("code: PRACTICE, name: 经验做法", "code: NEXT, name: 进度计划"))
                .containsExactly("工作进展情况：部分的代码“NEXT”重复", "工作进展情况：部分的名称“进度计划”重复");
        assertThat(problemsWith("most: 3000, figures: [EXAMPLES]", "most: 0, figures: [MEMBERS]")).containsExactly(
                "工作进展情况：“经验做法”的字数上限应在1至10000之间", "工作进展情况：指标“MEMBERS”重复");
        assertThatThrownBy(() -> read("[EXAMPLES]", "[HAPPINESS]")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("“HAPPINESS”应是TEAMS_STANDING、");
    }

    @Test
    void publishesNothingThatHasProblems() {
        var draft = planning.draft(read("recommender: SY-KJJ", "recommender: SY-XXX"), leader);

        assertThatThrownBy(() -> planning.publish(draft.id(), leader)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("SY-XXX");
        assertThat(quotas.of(draft.id())).isEmpty();
    }

    private List<String> problemsWith(String from, String to) {
        var draft = planning.draft(read(from, to), leader);
        return planning.check(draft.id(), leader).stream().map(Problem::message).toList();
    }

    private static PlanFile read(String from, String to) {
        assertThat(Shenyang.file()).contains(from);
        return PlanFile.read(Shenyang.file().replace(from, to));
    }
}
