package huozhong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

class PeopleTests {

    private final People people = new People();

    @Test
    void inventsCompleteFormsThatKeepEveryRule() {
        assertThat(everybody()).allSatisfy(person -> {
            assertThat(person.problems()).isEmpty();
            assertThat(person.missing()).containsExactly(Field.PHOTO);
        });
    }

    @Test
    void fitsAgesPoliticsAndPostsTogether() {
        assertThat(everybody()).allSatisfy(person -> {
            var age = 2026 - Integer.parseInt(person.birth().substring(0, 4));
            if (person.politics().equals("共青团员")) {
                assertThat(age).isLessThan(30);
            }
            if (person.employer().contains("退休")) {
                assertThat(age).isGreaterThan(60);
            }
            if (person.employer().matches(".*(年级主任|高级讲师|医师|护士长|书记)")) {
                assertThat(age).isBetween(26, 60);
            }
            if (person.employer().matches(".*(老党员|党支部书记|退休干部)")) {
                assertThat(person.politics()).isEqualTo("中共党员");
            }
        });
    }

    @Test
    void knowsEverybodyByHisMobile() {
        var who = Recommender.of(County.KP);
        var seventh = people.person(who, 2026, 7, "ARTS").mobile();

        assertThat(People.numberOf(who, 2026, seventh)).hasValue(7);
        assertThat(People.numberOf(who, 2025, seventh)).isEmpty();
    }

    @Test
    void givesNobodyAnothersMobile() {
        var mobiles = everybody().stream().map(Dossier::mobile).toList();

        assertThat(new HashSet<>(mobiles)).hasSameSizeAs(mobiles);
    }

    @Test
    void namesSomeWhomNotEverySystemCanWrite() {
        assertThat(everybody()).extracting(Dossier::name)
                .contains("王𬎆", "李㛃", "𠮷春燕", "买买提·吐尔逊");
    }

    @Test
    void inventsTheSamePersonAgain() {
        assertThat(new People().person(Recommender.of(County.KP), 2026, 7, "ARTS"))
                .isEqualTo(people.person(Recommender.of(County.KP), 2026, 7, "ARTS"));
    }

    private List<Dossier> everybody() {
        var recommenders = Stream.concat(Stream.of(County.values()).map(Recommender::of),
                Recommender.ofTheCity().stream());
        return recommenders.flatMap(who -> IntStream.rangeClosed(1, 106).boxed()
                .flatMap(number -> Stream.of(2025, 2026).map(year -> people.person(who, year, number,
                        who.categories().get(number % who.categories().size()))))).toList();
    }
}
