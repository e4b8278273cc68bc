package huozhong;

import static huozhong.ModelRule.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What files, processes and their elements are called. */
final class ModelNameRules {

    private static final Map<String, String> SIGNALS = Map.of(
            "message", "Message_", "error", "Error_", "escalation", "Escalation_");
    private static final String DIAGRAM = "Nomination.bpmn";

    static final List<ModelRule> ALL = List.of(
            rule("a file is called like the one process, decision or form in it", ModelNameRules::files)
                    .brokenBy(DIAGRAM, "process id=\"Nomination\"", "process id=\"Recommendation\"")
                    .brokenBy("Routing.dmn", "decision id=\"Routing\"", "decision id=\"Route\"")
                    .brokenBy("GiveEmployerOpinion.form", "\"id\": \"GiveEmployerOpinion\"", "\"id\": \"GiveOpinion\"")
                    .brokenBy("Notes.txt", ModelRule.ALL, "a stray file")
                    .brokenBy("nomination.form", ModelRule.ALL, "{\"id\": \"nomination\"}"),
            rule("an activity is called verb and noun", model -> model.nodes().filter(ModelElement::isActivity)
                    .filter(activity -> !ModelWords.isVerbAndNoun(activity.id())).map(ModelElement::toString))
                    .brokenBy(DIAGRAM, "\"MarkRecommended\"", "\"Recommendation\"")
                    .brokenBy(DIAGRAM, "\"MarkRecommended\"", "\"Mark\"")
                    .brokenBy(DIAGRAM, "\"MarkRecommended\"", "\"Activity_0x1y2z3\"")
                    .brokenBy(DIAGRAM, "\"HandleReturn\"", "\"Return\""),
            rule("an event is called by its type and a fact", model -> model.nodes().filter(ModelElement::isEvent)
                    .filter(event -> !isFact(event.id(), ModelWords.upperFirst(event.type()) + "_"))
                    .map(ModelElement::toString))
                    .brokenBy(DIAGRAM, "\"StartEvent_NominationSubmitted\"", "\"Event_NominationSubmitted\"")
                    .brokenBy(DIAGRAM, "\"EndEvent_NominationReturned\"", "\"EndEvent_Return\""),
            rule("a gateway asks with a participle", model -> model.nodes().filter(ModelElement::isGateway)
                    .filter(gateway -> !isQuestion(gateway.id())).map(ModelElement::toString))
                    .brokenBy(DIAGRAM, "\"Gateway_Agreed\"", "\"Gateway_Decision\"")
                    .brokenBy(DIAGRAM, "\"Gateway_Agreed\"", "\"Agreed\""),
            rule("a flow is called Flow_…, after a question by it and the answer", model -> model.diagrams().values()
                    .stream().flatMap(ModelNameRules::flows))
                    .brokenBy(DIAGRAM, "\"Flow_Submitted\"", "\"SequenceFlow_1\"")
                    .brokenBy(DIAGRAM, "\"Flow_Agreed_No\"", "\"Flow_No\""),
            rule("a message, an error and an escalation is a fact", model -> model.elements()
                    .filter(signal -> SIGNALS.containsKey(signal.type())).filter(signal -> !isNamed(signal))
                    .map(ModelElement::toString))
                    .brokenBy(DIAGRAM, "NominationWithdrawn\" name=\"NominationWithdrawn\"",
                            "WithdrawNomination\" name=\"WithdrawNomination\"")
                    .brokenBy(DIAGRAM, "message id=\"Message_NominationWithdrawn\"", "message id=\"Message_1\"")
                    .brokenBy(DIAGRAM, "errorCode=\"NominationRejected\"", "errorCode=\"REJECTED\"")
                    .brokenBy(DIAGRAM, "escalationCode=\"NominationReturned\"", "escalationCode=\"42\""));

    private ModelNameRules() {
    }

    private static Stream<String> files(Model model) {
        var forms = model.forms().entrySet().stream()
                .filter(form -> !form.getValue().path("id").asText().equals(form.getKey())).map(Map.Entry::getKey);
        var odd = model.files().keySet().stream().filter(name -> !name.matches("([A-Z][a-z0-9]+)+\\.(bpmn|dmn|form)"));
        return Stream.of(otherwise(model.diagrams(), "process"), otherwise(model.tables(), "decision"), forms, odd)
                .flatMap(names -> names);
    }

    private static Stream<String> otherwise(Map<String, ModelElement> files, String type) {
        return files.entrySet().stream().filter(file -> !file.getValue().all(type).map(ModelElement::id).toList()
                .equals(List.of(file.getKey()))).map(Map.Entry::getKey);
    }

    private static boolean isFact(String id, String prefix) {
        return id.startsWith(prefix) && ModelWords.isFact(id.substring(prefix.length()));
    }

    private static boolean isQuestion(String id) {
        return id.startsWith("Gateway_") && ModelWords.isQuestion(id.substring("Gateway_".length()));
    }

    private static Stream<String> flows(ModelElement diagram) {
        var questions = diagram.all("exclusiveGateway").filter(gateway -> gateway.children("outgoing").count() > 1)
                .map(ModelElement::id).toList();
        return diagram.all("sequenceFlow")
                .filter(flow -> !isFlow(flow, questions.contains(flow.at("sourceRef"))))
                .map(ModelElement::toString);
    }

    private static boolean isFlow(ModelElement flow, boolean answers) {
        var prefix = answers ? flow.at("sourceRef").replace("Gateway_", "Flow_") + "_" : "Flow_";
        return flow.id().startsWith(prefix) && ModelWords.isPascal(flow.id().substring(prefix.length()));
    }

    private static boolean isNamed(ModelElement signal) {
        var name = signal.at("name");
        return ModelWords.isFact(name) && signal.id().equals(SIGNALS.get(signal.type()) + name)
                && (signal.type().equals("message") || signal.at(signal.type() + "Code").equals(name));
    }
}
