/// Tasks, errors and callbacks of instances over HTTP.
@NullMarked
package dev.evenhand.workflow.web.run;

import org.jspecify.annotations.NullMarked;
