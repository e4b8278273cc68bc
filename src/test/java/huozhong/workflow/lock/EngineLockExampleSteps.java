package huozhong.workflow.lock;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.BpmnError;

/** Stands for a bean that diagrams may call. */
public class EngineLockExampleSteps {

    final List<String> told = new ArrayList<>();

    public void tell(String businessKey) {
        told.add(businessKey);
    }

    public void tellWord(String businessKey, String word, int number) {
        told.add(businessKey + word + number);
    }

    public List<String> units(String businessKey) {
        return List.of("A1", "B2");
    }

    public String word(String businessKey) {
        return businessKey + "!";
    }

    public void fail(String businessKey) {
        throw new BpmnError("Failed");
    }

    public Object itself() {
        return this;
    }

    public static String fixed() {
        EngineLockTrap.SPRUNG.incrementAndGet();
        return "x";
    }

    String hidden() {
        EngineLockTrap.SPRUNG.incrementAndGet();
        return "x";
    }
}
