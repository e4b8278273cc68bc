package huozhong.organization;

import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.Accounts;
import huozhong.audit.AuditView.Who;
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
    Accounts accounts(Organization organization) {
        return ids -> organization.users(ids).stream()
                .collect(Collectors.toMap(User::id, user -> new Who(user.id(), user.name(), user.login())));
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
