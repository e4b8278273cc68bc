package huozhong.demo;

import java.util.List;

/** A part of the story, told with one line. */
record Act(String name, List<Scene> scenes) {
}
