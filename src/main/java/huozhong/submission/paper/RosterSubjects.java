package huozhong.submission.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.SubjectNames;
import huozhong.audit.SubjectTable;

/** Versions of rosters in the record go by their titles. */
@Configuration
class RosterSubjects {

    @Bean
    SubjectNames rosterNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "roster_version", "title");
    }
}
