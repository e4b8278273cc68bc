package huozhong.probe;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 答复. */
class AnswerProbe implements TaskForm<AnswerProbe.Answer> {

    final Map<String, String> answers = new ConcurrentHashMap<>();

    /** In words. */
    record Answer(String answer) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ProbeCases.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("ANSWERED");
    }

    @Override
    public Class<Answer> payload() {
        return Answer.class;
    }

    @Override
    public Handled act(TaskInHand task, Answer given) {
        answers.put(task.caseId(), given.answer());
        return Handled.completed("ANSWERED");
    }
}
