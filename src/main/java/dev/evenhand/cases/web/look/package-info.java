/// Looking at cases: lists, files, histories, one's own.
@NullMarked
package dev.evenhand.cases.web.look;

import org.jspecify.annotations.NullMarked;
