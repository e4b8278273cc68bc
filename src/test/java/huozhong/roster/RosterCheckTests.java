package huozhong.roster;

import static huozhong.roster.RepairsTests.CATEGORIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import huozhong.nomination.field.Field;

class RosterCheckTests {

    @Test
    void makesADossierWithTheCategorysCode() {
        var line = check(Set.of(), Workbooks.person(1)).get(0);

        assertThat(line.isFine()).isTrue();
        assertThat(line.dossier().category()).isEqualTo("SCIENCE");
        assertThat(line.dossier().birth()).isEqualTo("1978-05");
        assertThat(line.repairs()).containsExactly(new Repair(4, "D4", Field.BIRTH, "1978年5月", "1978-05"));
        assertThat(line.missing()).containsExactly(Field.SPECIALTY, Field.DEEDS, Field.PHOTO);
    }

    @Test
    void namesTheCellAndTheValueAtFault() {
        var person = Workbooks.person(1);
        person[3] = "86年7月";
        person[5] = "";
        person[8] = "法律服务";

        var line = check(Set.of(), person).get(0);

        assertThat(line.problems()).extracting(CellProblem::sentence).containsExactly("D4 出生年月“86年7月”格式应为1986年7月",
                "F4 政治面貌未填写", "I4 推荐类别“法律服务”不是本计划的类别，应为理论宣讲、文艺文化、卫生健康、科普知识、移风易俗");
        assertThat(line.dossier().category()).isNull();
        assertThat(line.missing()).contains(Field.CATEGORY, Field.POLITICS);
    }

    @Test
    void judgesAnUndoneRepairAsTyped() {
        var line = check(Set.of("D4"), Workbooks.person(1)).get(0);

        assertThat(line.repairs()).isEmpty();
        assertThat(line.dossier().birth()).isEqualTo("1978年5月");
        assertThat(line.problems()).extracting(CellProblem::cell).containsExactly("D4");
    }

    @ParameterizedTest
    @CsvSource({"2030年1月,晚于今天", "2024年5月,晚于今天", "2020年5月,推算不满16周岁", "1900年1月,推算超过105周岁"})
    void asksForABirthThatCanNotBe(String birth, String words) {
        var person = Workbooks.person(1);
        person[3] = birth;

        assertThat(check(Set.of(), person).get(0).problems()).extracting(CellProblem::sentence).singleElement()
                .asString().startsWith("D4 出生年月").contains(words);
    }

    @Test
    void takesNoRareCharacterForAnother() {
        var one = Workbooks.person(1);
        one[1] = "王𠮷";
        var two = Workbooks.person(1);
        two[1] = "王𬎆";

        assertThat(check(Set.of(), one, two)).allMatch(CheckedLine::isFine);
    }

    private static List<CheckedLine> check(Set<String> undone, String[]... people) {
        var sheet = RosterFile.read(Workbooks.roster(people), CATEGORIES);
        var check = new RosterCheck(CATEGORIES, RepairsTests.TODAY);
        return sheet.lines().stream().map(line -> check.check(line, fields(line, undone))).toList();
    }

    private static Set<Field> fields(RosterLine line, Set<String> cells) {
        return line.cells().entrySet().stream().filter(cell -> cells.contains(cell.getValue()))
                .map(java.util.Map.Entry::getKey).collect(java.util.stream.Collectors.toSet());
    }
}
