/* global parent, location, addEventListener, OSF */
// Stands in for the web view of Excel for Mac: hands office.js' messages to the page around, and its answers back.
window.webkit = {
  messageHandlers: {
    Agave: { postMessage: (text) => parent.postMessage({ toHost: text }, location.origin) },
  },
};
addEventListener('message', ({ source, origin, data }) => {
  if (source === parent && origin === location.origin && data?.toAddIn)
    OSF.ScriptMessaging[data.toAddIn.name](data.toAddIn.id, data.toAddIn.params);
});
