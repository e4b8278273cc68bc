/**
 * Publishing over HTTP, for flow administrators: drafts, checks, changes, publication.
 * Camunda Modeler's own Deploy button comes in here too.
 */
@NullMarked
package huozhong.publishing.web;

import org.jspecify.annotations.NullMarked;

