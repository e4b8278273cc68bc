package huozhong.plan;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import huozhong.audit.Audit;

/** The plan and the organisation on an empty database with all migrations; the audit only listens. */
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:replaced")
@Import(PlanSlice.Beans.class)
@MockitoBean(types = Audit.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlanSlice {

    /** The beans of the two modules. */
    @ComponentScan({"huozhong.organization", "huozhong.plan"})
    class Beans {
    }
}
