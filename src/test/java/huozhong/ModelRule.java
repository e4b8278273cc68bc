package huozhong;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A rule of the model and the changes of the example that break it. */
record ModelRule(String sentence, Function<Model, Stream<String>> search, List<Change> brokenBy) {

    /** In place of a text to change: the whole file. */
    static final String ALL = "";

    static ModelRule rule(String sentence, Function<Model, Stream<String>> search) {
        return new ModelRule(sentence, search, List.of());
    }

    ModelRule brokenBy(String file, String from, String to) {
        var changes = new ArrayList<>(brokenBy);
        changes.add(new Change(file, from, to));
        return new ModelRule(sentence, search, List.copyOf(changes));
    }

    List<String> problems(Model model) {
        return search.apply(model).toList();
    }

    @Override
    public String toString() {
        return sentence;
    }

    /** One text of one file, written otherwise; a file is added, or goes, when it is all of it. */
    record Change(String file, String from, String to) {

        Model of(Model example) {
            if (from.equals(ALL)) {
                return to.isEmpty() ? example.without(file) : example.with(file, to);
            }
            var text = example.files().get(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " has no " + from);
            }
            return example.with(file, text.replace(from, to));
        }

        @Override
        public String toString() {
            return file + ": " + from + " → " + to;
        }
    }
}
