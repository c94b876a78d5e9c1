/// Open connections of browsers, and the notices page.
@NullMarked
package dev.evenhand.notify.web;

import org.jspecify.annotations.NullMarked;
