package huozhong.audit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the record's key at the first start, and stops a node that has lost it or has another than the database knows:
 * what that node wrote would look forged for ever.
 */
@Configuration
class AuditKeyConfiguration {

    @Bean
    AuditKey auditKey(JdbcTemplate database, PlatformTransactionManager transactions,
                      @Value(AuditKeyFile.PLACE) String place) {
        var file = new AuditKeyFile(place);
        return new TransactionTemplate(transactions).execute(status -> agreed(file, database));
    }

    /** One node at a time. */
    private static AuditKey agreed(AuditKeyFile file, JdbcTemplate database) {
        var known = database.queryForObject("select key_print from audit_lock where id = 1 for update", String.class);
        if (known == null) {
            var key = file.read().orElseGet(() -> file.write(AuditKey.fresh(lastRow(database))));
            database.update("update audit_lock set key_print = ? where id = 1", key.print());
            return key;
        }
        return file.read().filter(key -> key.print().equals(known)).orElseThrow(() -> new IllegalStateException(
                "The audit record was written with another key than that in " + file
                        + ": put the key back, or name its file in huozhong.audit.key-file"));
    }

    private static long lastRow(JdbcTemplate database) {
        return database.queryForObject("select coalesce(max(id), 0) from audit_row", Long.class);
    }
}
