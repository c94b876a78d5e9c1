/// Reports over HTTP.
@NullMarked
package dev.evenhand.insight.web;

import org.jspecify.annotations.NullMarked;
