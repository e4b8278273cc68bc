package huozhong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkCalendarTests {

    private final WorkCalendar calendar = new WorkCalendar("");

    @Test
    void countsFiveWorkingDaysInTheFirstTenOfMay2024() {
        assertThat(workdays("2024-05-01", "2024-05-10")).isEqualTo(5);
        assertThat(workdays("2024-05-01", "2024-05-05")).isZero();
    }

    @Test
    void worksOnTheSundayAndTheSaturdayThatMakeUpForThem() {
        assertThat(calendar.isWorkday(LocalDate.of(2024, 4, 28))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2024, 5, 11))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2024, 5, 12))).isFalse();
    }

    @Test
    void countsNoneBackwardsAndOneOfOneDay() {
        assertThat(workdays("2024-04-19", "2024-04-18")).isZero();
        assertThat(workdays("2024-04-19", "2024-04-19")).isEqualTo(1);
    }

    @Test
    void takesMondayToFridayInAYearThatIsNotAnnounced() {
        assertThat(calendar.knows(2099)).isFalse();
        assertThat(workdays("2099-01-01", "2099-01-07")).isEqualTo(5);
    }

    @Test
    void readsTheNoticeThatAnInstallationAdds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("2099.yaml"), """
                year: 2099
                notice: 国办发明电〔2098〕1号
                off: [{from: 2099-01-01, to: 2099-01-03}]
                worked: [2099-01-04]
                """);

        var added = new WorkCalendar("file:" + folder + "/*.yaml");

        assertThat(added.knows(2099)).isTrue();
        assertThat(added.isWorkday(LocalDate.of(2099, 1, 2))).isFalse();
        assertThat(added.isWorkday(LocalDate.of(2099, 1, 4))).isTrue();
        assertThat(added.knows(2024)).isTrue();
    }

    @Test
    void doesNotStartWithANoticeThatItCannotRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("2099.yaml"), "year: 2099\nholidays: []\n");

        assertThatThrownBy(() -> new WorkCalendar("file:" + folder + "/*.yaml")).hasMessageContaining("2099.yaml");
    }

    private int workdays(String from, String until) {
        return calendar.workdays(LocalDate.parse(from), LocalDate.parse(until));
    }
}
