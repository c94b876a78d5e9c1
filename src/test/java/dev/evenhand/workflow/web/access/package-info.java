/// How services are called, over HTTP.
@NullMarked
package dev.evenhand.workflow.web.access;

import org.jspecify.annotations.NullMarked;
