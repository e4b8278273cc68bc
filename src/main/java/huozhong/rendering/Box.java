package huozhong.rendering;

/** Where something of that name is to be put on a page (counted from 0): points from its lower left corner. */
public record Box(String name, int page, double x, double y, double width, double height) {
}
