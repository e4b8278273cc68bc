package huozhong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

class PlanFileTests {

    @Test
    void readsYamlAndJsonAlike() throws Exception {
        var json = new YAMLMapper().readTree(Shenyang.file()).toPrettyString();

        assertThat(PlanFile.read(json)).isEqualTo(Shenyang.plan());
    }

    @Test
    void readsAnHour() {
        var file = PlanFile.read(changed("day: 2024-04-19", "day: 2024-04-19\n    hour: 17:00"));

        assertThat(file.milestones().get(0).hour()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void writesWhatItReads() {
        var file = PlanFile.read(changed("day: 2024-04-19", "day: 2024-04-19\n    hour: 17:00")
                .replace("reserves: false", "reserves: true\n  differentialPercent: 20"));

        assertThat(PlanFile.read(file.text())).isEqualTo(file);
    }

    @Test
    void namesEveryProblemAtOnce() {
        var text = changed("day: 2024-04-19", "day: 4月19日").replace("recommender: SY-KJJ, seats: 10", "seats: 十")
                .replace("level: PROVINCE, kind", "level: 省, kind").replace("reserves: false", "reserve: false")
                .replace("region: SY\n", "");

        assertThat(problems(text)).extracting(Problem::message).containsExactlyInAnyOrder(
                "milestones.0.day：“4月19日”不是日期，应写作2024-04-19",
                "options.reserve：不是计划的内容，请检查拼写",
                "quotas.4.seats：“十”应是整数",
                "quotas.8.level：“省”应是PROVINCE、CITY、COUNTY、TOWNSHIP、VILLAGE之一",
                "region：没有填写",
                "quotas.4.recommender：没有填写");
    }

    @Test
    void namesWhatHasTheWrongShape() {
        var text = changed("region: SY\n", "region: [SY]\n").replace("annexes:", "annexes: 附件\nothers:")
                .replace("  - by: COUNTY_TEAMS\n    steps: [SignSubmission, ReviewSubmission]\n", "  - COUNTY_TEAMS\n");

        assertThat(problems(text)).extracting(Problem::field)
                .containsExactlyInAnyOrder("region", "annexes", "others", "deadlines.1");
    }

    @Test
    void refusesAKeyWrittenTwice() {
        assertThatThrownBy(() -> PlanFile.read(Shenyang.file() + "\ncode: other\n")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("写了两次");
    }

    @Test
    void refusesWhatIsNoPlanAtAll() {
        assertThat(problems("")).extracting(Problem::field).containsExactly("plan");
        assertThat(problems("{")).extracting(Problem::field).containsExactly("plan");
        assertThat(problems("你好")).isNotEmpty();
        assertThat(problems("[1, 2]")).isNotEmpty();
        assertThat(problems("null")).isNotEmpty();
    }

    private static String changed(String from, String to) {
        assertThat(Shenyang.file()).contains(from);
        return Shenyang.file().replace(from, to);
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> PlanFile.read(text)).problems();
    }
}
