package huozhong.rendering;

import java.util.List;

/** A finished PDF: its bytes, how many pages it has, and the boxes that its template keeps free for seals. */
public record Paper(byte[] pdf, int pages, List<Box> boxes) {
}
