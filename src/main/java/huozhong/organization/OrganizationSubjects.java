package huozhong.organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.SubjectNames;
import huozhong.audit.SubjectTable;

/** Users, units and regions in the record go by their names; they are found by login and code too. */
@Configuration
class OrganizationSubjects {

    @Bean
    SubjectNames userNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "user_account", "name", "login");
    }

    @Bean
    SubjectNames unitNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "unit", "name", "code");
    }

    @Bean
    SubjectNames regionNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "region", "name", "code");
    }
}
