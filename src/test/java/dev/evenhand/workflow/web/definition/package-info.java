@NullMarked
package dev.evenhand.workflow.web.definition;

import org.jspecify.annotations.NullMarked;
