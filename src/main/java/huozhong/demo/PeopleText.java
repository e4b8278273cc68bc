package huozhong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.springframework.core.io.ClassPathResource;

/** The names, jobs and deeds out of which people are invented, demo/people.yaml. */
record PeopleText(List<String> surnames, List<String> men, List<String> women, List<Rare> rare,
                  List<String> ethnicities, List<String> politics, List<String> honours,
                  Map<String, Calling> categories) {

    /** Somebody whose name not every system can write. */
    record Rare(String name, String gender, String ethnicity) {
    }

    /** What people of a category do. */
    record Calling(List<String> jobs, List<String> specialties, List<String> deeds) {

        /** The jobs at one of these workplaces, by their codes' ends. */
        List<Job> jobsAt(List<Office> workplaces) {
            return jobs.stream().map(Job::of).filter(job -> job.at().equals("*")
                    || workplaces.stream().anyMatch(office -> office.code().endsWith("-" + job.at()))).toList();
        }
    }

    /** Where somebody works, and as what. */
    record Job(String at, String title) {

        static Job of(String text) {
            var space = text.indexOf(' ');
            return new Job(text.substring(0, space), text.substring(space + 1));
        }
    }

    static PeopleText read() {
        try (var file = new ClassPathResource("demo/people.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, PeopleText.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
