package huozhong.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import huozhong.rendering.PaperKind.Room;

/** Whether a page has the boxes that its seals and its QR need: each once, on the page, large enough and by itself. */
final class BoxRules {

    private static final double POINTS_A_MM = 72 / 25.4;
    /** Rounding of the renderer's, in points. */
    private static final double SLACK = 1;

    private final double width;
    private final double height;
    private final List<String> problems = new ArrayList<>();

    private BoxRules(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @param width of the page in points */
    static List<String> problems(List<Box> boxes, List<Room> rooms, double width, double height) {
        var rules = new BoxRules(width, height);
        rooms.forEach(room -> rules.room(room, boxes));
        boxes.stream().filter(box -> rooms.stream().noneMatch(room -> room.box().equals(box.name())))
                .forEach(box -> rules.problems.add("多出了盖章位置“" + box.name() + "”"));
        for (var i = 0; i < boxes.size(); i++) {
            rules.inside(boxes.get(i));
            for (var other : boxes.subList(i + 1, boxes.size())) {
                rules.apart(boxes.get(i), other);
            }
        }
        return List.copyOf(rules.problems);
    }

    private void room(Room room, List<Box> boxes) {
        var found = boxes.stream().filter(box -> box.name().equals(room.box())).toList();
        if (found.size() != 1) {
            problems.add((found.isEmpty() ? "缺少" : "重复出现") + "盖章位置“" + room.box()
                    + "”：须有且只有一个<object type=\"" + TemplateRules.SEAL_BOX + "\" name=\"…\">");
            return;
        }
        var box = found.get(0);
        if (box.width() + SLACK < room.width() * POINTS_A_MM || box.height() + SLACK < room.height() * POINTS_A_MM) {
            problems.add(String.format(Locale.ROOT, "盖章位置“%s”现为%.0f×%.0f毫米，至少须有%.0f×%.0f毫米", room.box(),
                    box.width() / POINTS_A_MM, box.height() / POINTS_A_MM, room.width(), room.height()));
        }
    }

    private void inside(Box box) {
        if (box.x() < -SLACK || box.y() < -SLACK || box.x() + box.width() > width + SLACK
                || box.y() + box.height() > height + SLACK) {
            problems.add("盖章位置“" + box.name() + "”超出了纸面");
        }
    }

    private void apart(Box one, Box other) {
        var wide = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        var high = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        if (wide > SLACK && high > SLACK) {
            problems.add("盖章位置“" + one.name() + "”与“" + other.name() + "”重叠");
        }
    }
}
