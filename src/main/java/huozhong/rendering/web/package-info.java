/**
 * Templates of paper over HTTP, for flow administrators: versions, drafts, previews, publication.
 * A preview shows invented people only.
 */
@NullMarked
package huozhong.rendering.web;

import org.jspecify.annotations.NullMarked;
