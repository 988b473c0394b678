// Finds the file of an address, before CloudFront looks into its cache: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
// A page lies in a folder of its own. Its address without the slash at the end leads to the one with it.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') {
    request.uri += 'index.html';
    return request;
  }
  if (name.includes('.')) return request;
  // Two slashes at the beginning would be read as another host.
  const location = `${request.uri.replace(/^\/+/, '/')}/${queryOf(request)}`;
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}

function queryOf({ querystring }) {
  const fields = Object.keys(querystring).map((name) => `${name}=${querystring[name].value}`);
  return fields.length === 0 ? '' : `?${fields.join('&')}`;
}
