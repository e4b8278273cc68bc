package huozhong.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.SubjectNames;
import huozhong.audit.SubjectTable;

/** Plans in the record go by their titles. */
@Configuration
class PlanSubjects {

    @Bean
    SubjectNames planNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "plan", "title", "code");
    }
}
