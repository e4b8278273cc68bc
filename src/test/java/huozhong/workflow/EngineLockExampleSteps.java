package huozhong.workflow;

import java.util.ArrayList;
import java.util.List;

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
