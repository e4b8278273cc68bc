package huozhong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

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

        private static final Pattern RETIRED = Pattern.compile("退休|老党员");
        private static final Pattern SENIOR = Pattern.compile("(?<!副)(主任医师|研究员|研究馆员)|高级|院长|团长|理事会会长|传承人");
        private static final Pattern EXPERIENCED = Pattern.compile("副主任|副研究|主任|站长|护士长|书记|编导|总监|科长|主席");
        private static final Pattern FREE = Pattern.compile("队长|社长|团长|艺人|传承人|会长|召集人|教练|大户|理事长|指导员|村医");
        private static final Pattern PARTY = Pattern.compile("党员|书记|宣传委员|宣讲团|干部");

        static Job of(String text) {
            var space = text.indexOf(' ');
            return new Job(text.substring(0, space), text.substring(space + 1));
        }

        /** As old as one is who has such a post: retired, with years behind him, or at work. */
        int age(boolean woman, Random random) {
            if (RETIRED.matcher(title).find()) {
                return 61 + random.nextInt(13);
            }
            var least = SENIOR.matcher(title).find() ? 42 : EXPERIENCED.matcher(title).find() ? 36 : 26;
            var most = FREE.matcher(title).find() ? 68 : woman ? 54 : 59;
            return least + random.nextInt(most - least + 1);
        }

        boolean isOfTheParty() {
            return PARTY.matcher(title).find();
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
