package huozhong.plan;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import huozhong.audit.Audit;
import huozhong.shared.ArchivedRows;

/** The plan and the organisation on an empty database with all migrations; the audit only listens. */
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:replaced")
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({PlanSlice.Beans.class, ArchivedRows.class})
@MockitoBean(types = Audit.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlanSlice {

    /** The beans of the two modules. */
    @ComponentScan({"huozhong.organization", "huozhong.plan"})
    class Beans {
    }
}
