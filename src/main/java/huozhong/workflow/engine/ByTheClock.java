package huozhong.workflow.engine;

import org.camunda.bpm.spring.boot.starter.event.JobExecutorStartingEventListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

/** Puts everything that acts by itself under the {@link ClockWatch}: what is scheduled, and the engine's jobs. */
@Configuration
class ByTheClock {

    @Bean
    TaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder settings, ClockWatch watch) {
        return settings.configure(new SchedulerByTheClock(watch));
    }

    @Bean
    static BeanPostProcessor jobsByTheClock(ObjectProvider<ClockWatch> watch) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean instanceof JobExecutorStartingEventListener ? new Starting(watch) : bean;
            }
        };
    }

    /** Instead of the starter's own, which starts the jobs with the application. */
    private static final class Starting extends JobExecutorStartingEventListener {

        private final ObjectProvider<ClockWatch> watch;

        private Starting(ObjectProvider<ClockWatch> watch) {
            this.watch = watch;
        }

        @Override
        protected void activate() {
            watch.getObject().runJobs();
        }
    }
}
