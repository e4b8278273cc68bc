package huozhong.workflow.desk;

import org.springframework.context.ApplicationContext;

/** The morning's look at tasks near their date, when a test wants it. */
public final class DueMorning {

    private DueMorning() {
    }

    public static void comes(ApplicationContext beans) {
        beans.getBean(TellDueTasks.class).run();
    }
}
