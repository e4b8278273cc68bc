package huozhong.demo;

import java.util.List;
import java.util.stream.Stream;

/** An edition from where its teams stand to a morning in late July: its reports and its courses. */
@Demonstration
class SummerMorning {

    private final ReportMorning reports;
    private final CourseMorning courses;

    SummerMorning(ReportMorning reports, CourseMorning courses) {
        this.reports = reports;
        this.courses = courses;
    }

    List<Scene> scenes(Edition edition) {
        return Stream.concat(reports.scenes(edition).stream(), courses.scenes(edition).stream()).toList();
    }
}
